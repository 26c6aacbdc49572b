"""Template tags of the thread; what they take is described in leitfaden/core/thread.py."""

from django import template

from leitfaden.core.ui import threads

register = template.Library()

for tag in (threads.thread, threads.thread_turn, threads.thread_list, threads.thread_row):
    register.simple_tag(tag)
