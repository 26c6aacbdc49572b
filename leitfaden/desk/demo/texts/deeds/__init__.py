"""What is done, in the order of the measures' numbers."""

from leitfaden.desk.demo.texts.deeds.m01_m08 import M01_M08
from leitfaden.desk.demo.texts.deeds.m09_m15 import M09_M15
from leitfaden.desk.demo.texts.deeds.m16_m24 import M16_M24
from leitfaden.desk.demo.texts.deeds.m25_m33 import M25_M33
from leitfaden.desk.demo.texts.deeds.m34_m45 import M34_M45

DEEDS = (*M01_M08, *M09_M15, *M16_M24, *M25_M33, *M34_M45)

__all__ = ["DEEDS"]
