# SPDX-License-Identifier: GPL-3.0-or-later
"""A cover sheet with the numbered blocks of Optional Form 8 (1985), in our own drawing."""
from .flow import wrap
from .sheet import WIDTH, Sheet

LEFT, RIGHT = 36, WIDTH - 36
CAPTION, TICK, VALUE = 6.5, 7.5, 10


class Form:
    def __init__(self, face):
        self.sheet = Sheet()
        self.face = face  # of the typed values

    def block(self, x0, y0, x1, y1, caption, value="", at=None):
        self.sheet.box(x0, y0, x1, y1)
        self.lines(x0 + 3, y0 + 8, x1 - 3, caption, "Helvetica", CAPTION)
        if value:
            self.lines(x0 + 4, at or y1 - 5, x1 - 3, value, self.face, VALUE)

    def lines(self, x, y, right, text, font, size):
        for line in wrap([(text, font)], right - x, size):
            self.sheet.text(x, y, " ".join(word for word, _ in line), font, size)
            y += size * 1.15

    def tick(self, x, y, label, checked):
        """A small box with its label; an X in it when it is checked."""
        self.sheet.box(x, y - 7, x + 8, y + 1)
        if checked:
            self.sheet.text(x + 1.3, y, "X", "Helvetica-Bold", 8)
        self.sheet.text(x + 11, y, label, "Helvetica", TICK)


def cover_sheet(position, face="Helvetica", reason="New", status="Competitive", signed=True,
                explanation="", field_office=False):  # fmt: skip
    """One sheet. Unsigned leaves blocks 20 and 21 without signature and date."""
    form = Form(face)
    sheet = form.sheet
    sheet.text(LEFT, 40, "POSITION DESCRIPTION", "Helvetica-Bold", 14)
    sheet.text(LEFT + 180, 40, "(Please Read Instructions on the Back)", "Helvetica", 7)
    form.block(430, 24, RIGHT, 50, "1. Agency Position No.", position.number)

    # Blocks 2 to 6
    form.block(LEFT, 50, 196, 112, "2. Reason for Submission")
    form.tick(LEFT + 6, 72, "Redescription", reason == "Redescription")
    form.tick(LEFT + 84, 72, "New", reason == "New")
    form.tick(LEFT + 6, 85, "Reestablishment", reason == "Reestablishment")
    form.tick(LEFT + 84, 85, "Other", reason == "Other")
    sheet.text(LEFT + 3, 96, "Explanation (Show any positions replaced)", "Helvetica", CAPTION)
    if explanation:
        sheet.text(LEFT + 6, 108, explanation, face, 8.5)
    form.block(196, 50, 256, 112, "3. Service")
    form.tick(202, 72, "Hdqtrs.", not field_office)
    form.tick(202, 88, "Field", field_office)
    form.block(256, 50, 360, 112, "4. Employing Office Location", position.duty_station, 80)
    form.block(360, 50, 464, 112, "5. Duty Station", position.duty_station, 80)
    form.block(464, 50, RIGHT, 112, "6. OPM Certification No.")

    # Blocks 7 to 9
    form.block(LEFT, 112, 196, 150, "7. Fair Labor Standards Act")
    form.tick(LEFT + 6, 138, "Exempt", position.flsa == "exempt")
    form.tick(LEFT + 84, 138, "Nonexempt", position.flsa == "nonexempt")
    form.block(196, 112, 440, 150, "8. Financial Statements Required")
    senior = position.pay_plan in ("ES", "SL", "ST")
    form.tick(202, 130, "Executive Personnel Financial Disclosure", senior)
    form.tick(202, 144, "Employment and Financial Interests", not senior and (position.grade or 0) > 12)
    form.block(440, 112, RIGHT, 150, "9. Subject to IA Action")
    form.tick(450, 138, "Yes", False)
    form.tick(500, 138, "No", True)

    # Blocks 10 to 14
    form.block(LEFT, 150, 196, 210, "10. Position Status")
    form.tick(LEFT + 6, 170, "Competitive", status == "Competitive")
    form.tick(LEFT + 6, 184, "Excepted (Specify in Remarks)", status == "Excepted")
    form.tick(LEFT + 6, 198, "SES (Gen.)", status == "SES (Gen.)")
    form.tick(LEFT + 84, 198, "SES (CR)", status == "SES (CR)")
    form.block(196, 150, 290, 210, "11. Position Is:")
    form.tick(202, 170, "Supervisory", position.supervisory == "supervisory")
    form.tick(202, 184, "Managerial", position.supervisory == "managerial")
    form.tick(202, 198, "Neither", position.supervisory == "neither")
    form.block(290, 150, 440, 210, "12. Sensitivity")
    form.tick(296, 170, "1-Non-Sensitive", not senior)
    form.tick(296, 184, "2-Noncritical Sensitive", False)
    form.tick(296, 198, "3-Critical", senior)
    form.tick(366, 198, "4-Special", False)
    form.block(440, 150, 510, 210, "13. Competitive Level Code", position.notes.get("level_code", ""))
    form.block(510, 150, RIGHT, 210, "14. Agency Use")

    # Block 15
    columns = [LEFT, 150, 354, 394, 452, 490, 530, RIGHT]
    heads = ["15. Classified/Graded by", "Official Title of Position", "Pay Plan",
             "Occupational Code", "Grade", "Initials", "Date"]  # fmt: skip
    for x0, x1, head in zip(columns, columns[1:], heads):
        form.block(x0, 210, x1, 230, head)
    rows = ["a. Office of Personnel Management", "b. Department, Agency or Establishment",
            "c. Second Level Review", "d. First Level Review",
            "e. Recommended by Supervisor or Initiating Office"]  # fmt: skip
    grade = "00" if position.grade is None else f"{position.grade:02d}"
    initials = "".join(part[0] for part in position.classifier[0].split())
    filled = [position.title, position.pay_plan, "/".join(position.series), grade, initials,
              position.notes.get("short_date", "")]  # fmt: skip
    for number, label in enumerate(rows):
        y0 = 230 + 24 * number
        values = filled if number == 1 else [""] * 6
        if number == 4:
            values = filled[:4] + ["", ""]
        for x0, x1, value in zip(columns, columns[1:], [label] + values):
            sheet.box(x0, y0, x1, y0 + 24)
            if x0 == LEFT:
                form.lines(x0 + 3, y0 + 9, x1 - 3, value, "Helvetica", CAPTION)
            elif value:
                size = VALUE if x0 < 500 else 7.5
                wrapped = wrap([(value, face)], x1 - x0 - 8, size)
                form.lines(x0 + 4, y0 + (10 if len(wrapped) > 1 else 15), x1 - 3, value, face,
                           size - (1.5 if len(wrapped) > 1 else 0))  # fmt: skip

    # Blocks 16 to 19
    form.block(LEFT, 350, 330, 376, "16. Organizational Title of Position (if different from official title)",
               position.working_title)  # fmt: skip
    form.block(330, 350, RIGHT, 376, "17. Name of Employee (if vacant, specify)", position.employee)
    units = list(position.organization) + [""] * 6
    names = ["18. Department, Agency, or Establishment", "a. First Subdivision",
             "b. Second Subdivision", "c. Third Subdivision", "d. Fourth Subdivision",
             "e. Fifth Subdivision"]  # fmt: skip
    for number, (name, unit) in enumerate(zip(names, units)):
        column, row = divmod(number, 3)
        x0, x1 = (LEFT, 330) if column == 0 else (330, RIGHT)
        form.block(x0, 376 + 26 * row, x1, 402 + 26 * row, name, unit)
    form.block(LEFT, 454, 330, 492, "19. Employee Review - This is an accurate description of the major "
               "duties and responsibilities of my position.")  # fmt: skip
    form.block(330, 454, RIGHT, 492, "Signature of Employee (optional)")

    # Blocks 20 and 21
    form.block(LEFT, 492, RIGHT, 524,
               "20. Supervisory Certification. I certify that this is an accurate statement of the major "
               "duties and responsibilities of this position and its organizational relationships, and that "
               "the position is necessary to carry out Government functions for which I am responsible. This "
               "statement may be used for purposes of appointment and payment of public funds.")  # fmt: skip
    name, title = position.supervisor
    form.block(LEFT, 524, 330, 556, "a. Typed Name and Title of Immediate Supervisor")
    sheet.text(LEFT + 4, 542, name, face, 9)
    sheet.text(LEFT + 4, 552, title, face, 8)
    form.block(330, 524, RIGHT, 556,
               "b. Typed Name and Title of Higher-Level Supervisor or Manager (optional)")  # fmt: skip
    form.block(LEFT, 556, 230, 586, "Signature")
    form.block(230, 556, 330, 586, "Date")
    form.block(330, 556, 480, 586, "Signature")
    form.block(480, 556, RIGHT, 586, "Date")
    form.block(LEFT, 586, 330, 624,
               "21. Classification/Job Grading Certification. I certify that this position has been classified "
               "as required by Title 5, U.S. Code, in conformance with published standards.")  # fmt: skip
    form.block(330, 586, RIGHT, 654, "22. Position Classification Standards Used in Classifying/Grading Position")
    form.lines(334, 606, RIGHT - 3, position.standards, face, 8.5)
    form.block(LEFT, 624, 330, 654, "Typed Name and Title of Official Taking Action")
    sheet.text(LEFT + 4, 641, position.classifier[0], face, 9)
    sheet.text(LEFT + 4, 651, position.classifier[1], face, 8)
    form.block(LEFT, 654, 230, 684, "Signature")
    form.block(230, 654, 330, 684, "Date")
    form.block(330, 654, RIGHT, 684, "Information for Employees: the standards are available in the personnel office.")
    if signed:
        sheet.text(LEFT + 30, 580, name, "Script", 16)
        sheet.text(236, 580, position.certified, face, 9)
        sheet.text(LEFT + 30, 678, position.classifier[0], "Script", 16)
        sheet.text(236, 678, position.certified, face, 9)

    # Blocks 23 to 25
    marks = ["23. Position Review", "Initials    Date", "Initials    Date", "Initials    Date"]
    for number, mark in enumerate(marks):
        x0 = LEFT + 135 * number
        form.block(x0, 684, x0 + 135, 706, mark)
    form.block(LEFT, 706, RIGHT, 744, "24. Remarks")
    form.lines(LEFT + 4, 725, RIGHT - 3, position.remarks, face, 8.5)
    form.block(LEFT, 744, RIGHT, 760, "25. Description of Major Duties and Responsibilities (See Attached)")
    sheet.text(LEFT, 770, "Optional Form 8 (replica for tests)", "Helvetica", 6.5)
    return sheet
