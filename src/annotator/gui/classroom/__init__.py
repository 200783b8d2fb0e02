"""Grading a class: what comes in, the table of students, one student, the class as a whole."""
