"""Articles from files of many kinds; every reader tells what it lost."""
