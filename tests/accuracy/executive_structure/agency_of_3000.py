# SPDX-License-Identifier: GPL-3.0-or-later
"""The agency itself: which of its units is odd in which way. A reader of the list and the papers could find each of them."""
from executive_structure import work
from executive_structure.posts import EXECUTIVES, SIZE, Builder

DEPUTY_BUREAUS = ("Bureau of Storm Warnings", "Office of Administration")   # three chiefs one over one
DEPUTY_BESIDE = "Office of Information Systems"                              # a near miss: the deputy stands beside the divisions
HEADED_BY_GS = {"Nutrient Division": 17, "Fleet Division": 17, "Schools Division": 4}  # name: size of its four branches
NARROW = ("Snowpack Division", "Islands Region")
NOT_NARROW = "International Division"   # three branches
WIDE = {"Software Division": 34, "Facilities Division": 38}
NOT_WIDE = {"Groundwater Division": 8}
CHAINS = ("Radar Division", "Reservoir Division", "Acquisition Division")    # branch chief over section chief over team leader
SHORT_CHAIN = "Finance Division"
VACANT = ("Aviation Weather Division", "Seasonal Outlook Division", "Public Data Division", "Tribal Liaison Division")
VACANT_GS = "Schools Division"
ACTING = ("Marine Forecast Division", "Civil Rights Division")
NARROW_BRANCHES, USUAL_BRANCHES = 1, 4


def division(builder, chief, bureau, name, answers_for):
    plan = "GS" if name in HEADED_BY_GS else "ES"
    branches = NARROW_BRANCHES if name in NARROW else 3 if name == NOT_NARROW else WIDE.get(name, NOT_WIDE.get(name, USUAL_BRANCHES))
    size = HEADED_BY_GS.get(name, 1 if name in WIDE else 11)
    if name in WIDE:  # all report to the head
        head = builder.division(chief, bureau, name, answers_for, plan, branches=0)
        builder.staff(head, (bureau, name), branches)
        head.duties = tuple(work.duties_of_head(name, answers_for, branches, "no"))
    else:
        head = builder.division(chief, bureau, name, answers_for, plan, branches, size)
    return head


def chain(builder, head, posts, units):
    """Chiefs under each other, the last one over four."""
    chiefs, chief = [], head
    for title, grade in posts:
        chief = builder.post(chief, title, "GS", "0340", grade, units)
        chiefs.append(chief)
    builder.staff(chief, units, 4)
    return chiefs


def plant_in_divisions(builder, heads):
    unit = lambda name: (heads[name].units[0], name)
    for name in CHAINS:
        chiefs = chain(builder, heads[name], (("Supervisory Program Manager", 14), ("Section Chief", 13), ("Team Leader", 12)), unit(name))
        builder.plant("one-over-one-chain", "three chiefs, the first two over one each", of=chiefs[:2])
    short = chain(builder, heads[SHORT_CHAIN], (("Supervisory Program Manager", 14), ("Section Chief", 13)), unit(SHORT_CHAIN))
    builder.plant("one-over-one-chain", "one chief over one, and no more", of=short[:1], near=True)
    for name, size in HEADED_BY_GS.items():
        near = size < 10
        builder.plant("unit-without-executive", "small" if near else "larger than units that executives head", names=(name,), near=near)
    for name in NARROW:
        builder.plant("span-narrow", "an executive over a single branch", of=(heads[name],))
    builder.plant("span-narrow", "three branches are not few", of=(heads[NOT_NARROW],), near=True)
    for name, number in WIDE.items():
        builder.plant("span-wide", f"{number} report directly", of=(heads[name],))
    for name, number in NOT_WIDE.items():
        builder.plant("span-wide", f"{number} are not many", of=(heads[name],), near=True)
    for name in VACANT:
        heads[name].name = ""
        builder.plant("vacant-executive", "the list shows it vacant", of=(heads[name],))
    heads[VACANT_GS].name = ""
    builder.plant("vacant-executive", "vacant, and no executive's", of=(heads[VACANT_GS],), near=True)
    for name in ACTING:
        heads[name].name += " (Acting)"
        builder.plant("acting-executive", "the list says so", of=(heads[name],))
    for one, other in work.TWINS:
        builder.plant("duplicate-duties", "the same duties in two lines", of=(heads[one], heads[other]))
    builder.plant("duplicate-duties", "what heads have in common is no duplicate", of=(heads["Hurricane Division"], heads["Wetlands Division"]), near=True)


def plant_experts(builder, heads):
    """Two who are alone in their field, three who share one."""
    def expert(name, plan, series, title, duty):
        head = heads[name]
        return builder.post(head, title, plan, series, 0, head.units, duties=(f"{duty} (70%)", "Publishes the results and is consulted by laboratories abroad. (30%)"))

    alone = (expert("Hurricane Division", "ST", "1340", "Research Meteorologist", "Conducts original research on how hurricanes draw heat from the sea."),
             expert("Dam Safety Division", "SL", "0810", "Senior Dam Engineer", "Advises on the most difficult questions of the safety of dams."))
    for one in alone:
        builder.plant("single-expert", f"the only one in series {one.series}", of=(one,))
    several = [expert(name, "ST", "0470", "Research Soil Scientist", duty) for name, duty in (
        ("Erosion Control Division", "Conducts original research on how wind moves soil."),
        ("Wetlands Division", "Conducts original research on peat."),
        ("Soil Survey Division", "Conducts original research on clays."))]
    for one in several:
        builder.plant("single-expert", "three share the series", of=(one,), near=True)
        builder.plant("executive-without-unit", "a scientist needs no unit", of=(one,), near=True)


def build(set_="development", seed=1):
    """(head of the agency, what is planted)."""
    builder = Builder(set_, seed)
    top = builder.post(None, "Administrator", "EX", "0301", 0, ("Office of the Administrator",))
    top.pd = ""
    heads = {}
    for bureau, divisions in work.BUREAUS:
        head = chief = builder.post(top, "Associate Administrator", "ES", "0340", 0, (bureau,))
        heads[bureau] = head
        if bureau in DEPUTY_BUREAUS:
            deputies = [head]
            for title in ("Deputy Associate Administrator", "Assistant Deputy Associate Administrator"):
                chief = builder.post(chief, title, "ES", "0340", 0, (bureau,))
                deputies.append(chief)
            for kind in ("deputy-chain", "one-over-one-chain"):
                builder.plant(kind, "a head over a deputy alone, and that one over another alone", of=deputies[:2])
        elif bureau == DEPUTY_BESIDE:
            beside = builder.post(head, "Deputy Associate Administrator", "ES", "0340", 0, (bureau,))
            builder.plant("deputy-chain", "the deputy stands beside the divisions", of=(beside,), near=True)
        for name, answers_for in divisions:
            heads[name] = division(builder, chief, bureau, name, answers_for)
        names = ", ".join(name for name, _ in divisions)
        head.duties = tuple(work.duties_of_head(bureau, f"the work of the {names}", sum(1 for _ in head.all()) - 1, len(divisions)))
    plant_in_divisions(builder, heads)
    plant_experts(builder, heads)
    for title in ("Executive Counselor", "Executive for Special Projects"):
        one = builder.post(top, title, "ES", "0301", 0, ("Office of the Administrator",),
                           duties=("Prepares papers for the Administrator and attends meetings. (60%)",
                                   "Answers letters on behalf of the Administrator. (40%)"))
        builder.plant("executive-without-unit", "nobody reports, and no unit is headed", of=(one,))
    for id_ in work.UNLED:
        builder.plant("priority-without-executive", "no paper tells of it", names=(id_,))
    for id_, _, _, units in work.PRIORITIES:
        if units and id_ not in work.SHARED:
            builder.plant("priority-without-executive", "one answers for it", names=(id_,), near=True)
    for id_ in work.SHARED:
        builder.plant("priority-shared", "two in different lines answer for it", names=(id_,))
    builder.plant("priority-shared", "one of them stands above the other", names=("P14",), near=True)
    fill(builder, top)
    return top, builder.planted


def fill(builder, top):
    """Further employees in usual branches, until the agency has its size."""
    usual = [one for one in top.all() if one.title == "Branch Chief" and one.units[1] not in (*HEADED_BY_GS, *NARROW)]
    index = 0
    while builder.count < SIZE:
        chief = usual[index % len(usual)]
        builder.staff(chief, chief.units, 1)
        index += 1
    executives = sum(one.plan in ("ES", "SL", "ST") for one in top.all())
    assert (builder.count, executives) == (SIZE, EXECUTIVES), (builder.count, executives)
