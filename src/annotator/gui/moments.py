"""Moments as people here write them."""

import datetime

from PySide6.QtCore import QDateTime, QLocale


def local_moment(moment: datetime.datetime) -> str:
    """Return date and time in the time zone and the notation of this computer."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)
