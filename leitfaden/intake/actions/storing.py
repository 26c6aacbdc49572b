"""What a database can hold."""


def storable[T](value: T) -> T:
    """The same without the one character that a database refuses to hold."""
    if isinstance(value, str):
        return value.replace("\0", "�")  # type: ignore[return-value]
    if isinstance(value, dict):
        return {storable(key): storable(part) for key, part in value.items()}  # type: ignore[return-value]
    if isinstance(value, list | tuple):
        return [storable(part) for part in value]  # type: ignore[return-value]
    return value
