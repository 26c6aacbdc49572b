#!/usr/bin/env bash
# Prepares the checkout: Python, packages, assets, languages. Run again, it does only what has changed.
#   tools/setup.sh base   what the installation runs with
#   tools/setup.sh dev    that, and what tests and checks need
#   tools/setup.sh uv     Python and uv alone
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

kind=${1:-base}
wanted=$(cat .python-version)
lowest=12 # Python 3.12: requires-python in pyproject.toml

say() { printf 'leitfaden: %s\n' "$*" >&2; }
stop() {
  say "$*"
  exit 1
}

# Towns' networks often inspect TLS with a certificate of their own: trust what the system trusts.
export UV_SYSTEM_CERTS=${UV_SYSTEM_CERTS:-1}
export UV_NO_PROGRESS=1
# The interpreter is found below and never by accident.
unset VIRTUAL_ENV PYTHONHOME PYTHONPATH CONDA_PREFIX

writable() {
  mkdir -p .tools var 2>/dev/null && : 2>/dev/null >.tools/.writable
}

works() { # an interpreter that runs and is at least 3.$2
  "$1" -c "import sys; sys.exit(sys.version_info < (3, $2))" >/dev/null 2>&1
}

candidates() { # every place where a Python may be, the wanted version first
  local version root entry
  local -a path roots=("${PYENV_ROOT:-}" "${HOME:-}/.pyenv")
  # pyenv's stand-ins on PATH answer only for the version chosen there: its folder has the others.
  IFS=: read -ra path <<<"$PATH"
  for entry in "${path[@]}"; do
    case $entry in */shims | */bin) roots+=("${entry%/*}") ;; esac
  done
  for version in "$wanted" 3.14 3.13 3.12; do
    printf '%s\n' "python$version"
    for root in "${roots[@]}"; do
      [ -d "$root/versions" ] && printf '%s\n' "$root"/versions/"$version".*/bin/python3
    done
  done
  printf '%s\n' python3 python
}

find_python() { # the first that is new enough
  local candidate
  while IFS= read -r candidate; do
    if works "$candidate" "$lowest"; then
      "$candidate" -c 'import sys; print(sys.executable)'
      return
    fi
  done < <(candidates)
  return 1
}

bootstrap_uv() { # uv, from any Python that can make an environment or install a wheel
  local python
  for python in "${1:-}" python3 python; do
    [ -n "$python" ] && works "$python" 8 || continue
    say "fetching uv"
    rm -rf .tools/uv
    if "$python" -m pip install --quiet --disable-pip-version-check --no-input \
      --require-hashes --target .tools/uv -r requirements/uv.txt >.tools/uv.log 2>&1; then
      return
    fi
    rm -rf .tools/uv
    if "$python" -m venv .tools/uv >>.tools/uv.log 2>&1 &&
      .tools/uv/bin/python -m pip install --quiet --disable-pip-version-check --no-input \
        --require-hashes -r requirements/uv.txt >>.tools/uv.log 2>&1; then
      return
    fi
  done
  rm -rf .tools/uv
  return 1
}

fingerprint() { cat "$@" | cksum; }

writable || stop "this folder cannot be written to ($PWD); put the checkout where you may write."

# An environment knows its own path: in a checkout that was moved or copied it is made anew.
if [ -e .venv/.leitfaden-place ] && [ "$(cat .venv/.leitfaden-place)" != "$PWD" ]; then rm -rf .venv; fi

current() { # whether .venv holds what requirements/$1.txt asks for
  [ "$(cat ".venv/.leitfaden-$1" 2>/dev/null)" = "$(fingerprint pyproject.toml "requirements/$1.txt")" ]
}

if [ -x .venv/bin/python ] && [ -x .venv/bin/leitfaden ] && [ "$kind" != uv ] && { current "$kind" || current dev; }; then
  exec .venv/bin/python tools/build.py
fi

python=$(find_python) || python=
if [ ! -x .tools/uv/bin/uv ]; then
  bootstrap_uv "$python" || stop "no Python with pip was found to fetch uv with; install Python $wanted" \
    "(3.$lowest or newer) and run this again. Details: .tools/uv.log"
fi
uv=.tools/uv/bin/uv

if ! works .venv/bin/python "$lowest"; then
  if [ -z "$python" ]; then
    say "no Python 3.$lowest or newer here; trying to fetch Python $wanted"
    "$uv" python install --quiet --install-dir .tools/python "$wanted" >.tools/python.log 2>&1 ||
      stop "no Python 3.$lowest or newer was found and none could be fetched; install Python $wanted and run this again."
    python=$(UV_PYTHON_INSTALL_DIR=.tools/python "$uv" python find --managed-python "$wanted")
  fi
  "$uv" venv --quiet --clear --python "$python" .venv || stop "the environment .venv could not be made."
fi
[ "$kind" = uv ] && exit

say "installing packages ($kind)"
"$uv" pip install --quiet --python .venv/bin/python --compile-bytecode --require-hashes \
  -r "requirements/$kind.txt" || stop "the packages of requirements/$kind.txt could not be installed."
"$uv" pip install --quiet --python .venv/bin/python --no-deps --no-build-isolation --editable . ||
  stop "leitfaden itself could not be installed."
printf '%s' "$PWD" >.venv/.leitfaden-place
fingerprint pyproject.toml "requirements/$kind.txt" >".venv/.leitfaden-$kind"
exec .venv/bin/python tools/build.py
