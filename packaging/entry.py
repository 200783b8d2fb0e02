"""Where the packaged program starts."""

import sys
from multiprocessing import freeze_support

from annotator.__main__ import main

if __name__ == "__main__":
    freeze_support()  # one of several processes that grade starts here too
    sys.exit(main())
