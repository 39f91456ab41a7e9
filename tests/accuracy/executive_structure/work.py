# SPDX-License-Identifier: GPL-3.0-or-later
"""What the bureaus and divisions of the made-up agency do, what it wants to achieve, and what its executives' papers say."""

AGENCY = "National Soils and Storms Service"
# (bureau, its divisions as (name, what its head answers for))
BUREAUS = (
    ("Bureau of Storm Warnings", (
        ("Radar Division", "the radar network that sees storms as they form"),
        ("Tornado Warning Division", "warnings of tornadoes and the minutes that they give"),
        ("Hurricane Division", "forecasts of hurricane tracks and landfall"),
        ("Marine Forecast Division", "forecasts for ships and offshore platforms"),
        ("Aviation Weather Division", "weather briefings for pilots and airports"))),
    ("Bureau of Soil Conservation", (
        ("Erosion Control Division", "terraces, windbreaks, and cover crops that keep topsoil in place"),
        ("Soil Survey Division", "maps of soils in every county"),
        ("Wetlands Division", "easements that restore marshes"),
        ("Irrigation Division", "grants that save irrigation water"),
        ("Nutrient Division", "limits on fertilizer that runs into streams"))),
    ("Bureau of Water Supply", (
        ("Reservoir Division", "release of water from reservoirs in droughts"),
        ("Snowpack Division", "measurement of mountain snow"),
        ("Groundwater Division", "wells that watch the level of aquifers"),
        ("Flood Mapping Division", "maps that show which homes a flood will reach"),
        ("Dam Safety Division", "inspection of dams and orders to mend them"))),
    ("Bureau of Climate Records", (
        ("Archive Division", "preservation of paper weather records"),
        ("Drought Monitor Division", "the weekly map of droughts"),
        ("Station Network Division", "thermometers and gauges at nine thousand stations"),
        ("Reanalysis Division", "reconstruction of past weather by computer"),
        ("Seasonal Outlook Division", "outlooks of temperature and rain a season ahead"))),
    ("Office of Field Operations", (
        ("Eastern Region", "service of field offices east of the mountains"),
        ("Central Region", "service of field offices on the plains"),
        ("Western Region", "service of field offices in the west"),
        ("Islands Region", "service of field offices on the islands"),
        ("Fleet Division", "trucks, boats, and aircraft"))),
    ("Office of Administration", (
        ("Human Capital Division", "recruitment of forecasters and the training of supervisors"),
        ("Acquisition Division", "contracts for instruments and satellites"),
        ("Finance Division", "payments, accounts, and the yearly audit"),
        ("Facilities Division", "laboratories, leases, and repairs"),
        ("Civil Rights Division", "complaints of discrimination and reasonable accommodation"))),
    ("Office of Information Systems", (
        ("Supercomputing Division", "the supercomputers on which forecasts run"),
        ("Network Security Division", "defense of networks against intruders"),
        ("Public Data Division", "open access to observations for companies and schools"),
        ("Software Division", "programs that forecasters work with"),
        ("Telecommunications Division", "circuits and antennas that carry warnings"))),
    ("Office of Partnerships", (
        ("Emergency Managers Division", "advice to counties before a disaster"),
        ("Farm Outreach Division", "meetings in which farmers learn of conservation"),
        ("International Division", "exchange of observations with other nations"),
        ("Tribal Liaison Division", "consultation with Tribal governments"),
        ("Schools Division", "lessons about weather for children"))),
    ("Office of the General Counsel", (
        ("Litigation Division", "suits against the Service and appeals"),
        ("Advice Division", "legal opinions on treaties, leases, and privacy"))))

# What the agency means to achieve: (id, title, text, names of the units whose heads answer for it; none: nobody does).
PRIORITIES = (
    ("P01", "Longer Tornado Warnings", "Raise the lead of tornado warnings to twenty minutes.", ("Tornado Warning Division",)),
    ("P02", "Keep Topsoil in Place", "Halve erosion of topsoil with terraces, windbreaks, and cover crops.", ("Erosion Control Division",)),
    ("P03", "Save Irrigation Water", "Use grants for irrigation to save a fifth of the water.", ("Irrigation Division",)),
    ("P04", "Homes out of the Flood", "Map which homes a flood will reach, in each county by 2027.", ("Flood Mapping Division",)),
    ("P05", "Safe Dams", "Inspect each dam every second year and have the unsafe ones mended.", ("Dam Safety Division",)),
    ("P06", "Faster Supercomputers", "Replace supercomputers so that forecasts run in half the time.", ("Supercomputing Division",)),
    ("P07", "Open Observations", "Give companies and schools open access to observations within a minute.", ("Public Data Division",)),
    ("P08", "Wildfire Smoke", "Predict where wildfire smoke drifts, and warn hospitals and people with asthma.", ()),
    ("P09", "Artificial Intelligence", "Adopt machine learning under rules for trustworthy artificial intelligence.", ()),
    ("P10", "Urban Heat", "Measure heat islands in cities block by block and plan shade and cooling centers.", ()),
    ("P11", "Marsh Restoration", "Restore a hundred thousand acres of marshes by easements.", ("Wetlands Division", "Farm Outreach Division")),
    ("P12", "Drought Readiness", "Plan release of reservoir water so that towns get through droughts.",
     ("Reservoir Division", "Drought Monitor Division")),
    ("P13", "County Readiness", "Prepare counties for disasters with drills and advice.", ("Emergency Managers Division", "Central Region")),
    ("P14", "Hurricane Landfall", "Forecast landfall of hurricanes within thirty miles two days ahead.", ("Hurricane Division", "Bureau of Storm Warnings")))
SHARED = ("P11", "P12", "P13")  # by heads in different lines; P14 is shared by one who stands above the other
UNLED = ("P08", "P09", "P10")

# Pairs of divisions whose heads' papers tell of the same duties.
TWINS = (("Eastern Region", "Western Region"), ("Archive Division", "Soil Survey Division"), ("Telecommunications Division", "Station Network Division"))
TWIN_DUTIES = (
    """Directs the unit through its branch chiefs in the service of counties, decides how forecasters, technicians, and vehicles are
spread over stations, and moves them within a day when storms threaten. (30%)""",
    """Preserves, digitizes, and publishes historical sheets, ledgers, and maps through its branch chiefs; decides which collections are
copied first, sets the standard for copying, and accepts or refuses what contractors deliver. (30%)""",
    """Directs the upkeep of remote masts, batteries, antennas, and circuits through its branch chiefs; decides which sites are renewed
first, holds spare parts for all sites, and answers for hours out of service. (30%)""")


def serves(unit):
    return [(id_, text) for id_, _, text, units in PRIORITIES if unit in units]


def lower_first(text):
    return text[0].lower() + text[1:].rstrip(".")


def duties_of_head(unit, answers_for, staff, branches):
    """What distinguishes one head from the next, then what all heads' papers say."""
    for index, pair in enumerate(TWINS):
        if unit in pair:
            own = [TWIN_DUTIES[index], f"Is held accountable for the success of the program of the {unit}. (20%)"]
            break
    else:
        own = [f"""Is held accountable for the success of the program for {answers_for}. Decides what is done first, commits the
               resources for it, and defends it before the Administrator and committees of Congress. (40%)""",
               f"Issues policy on {answers_for} that binds the field offices, without further review. (10%)"]
    own += [f"Is accountable for the Service's priority to {lower_first(text)}. (10%)" for _, text in serves(unit)]
    return [*own, f"""Directs the {unit}, which has {staff} employees, through {branches} subordinate chiefs. Establishes its structure,
                  allocates staff and funds, selects the chiefs, and rates their performance. (20%)""",
            f"""Monitors progress toward the goals of the {unit}, evaluates the results each quarter, and changes goals, schedules, and the
            allocation of resources when results fall short. (20%)"""]


def description(post):
    """A position description as text. `post` is a Post of posts.py."""
    lines = ["POSITION DESCRIPTION", "", f"Position Title: {post.title}", f"PD Number: {post.pd}", f"Pay Plan-Series-Grade: {post.code}",
             f"Agency: {AGENCY}", f"Organization: {', '.join(post.units)}"]
    lines += ["", "INTRODUCTION", "", f"This position is located in the {post.units[-1]}. It reports to the {post.reports_to}.", "", "MAJOR DUTIES", ""]
    for number, duty in enumerate(post.duties, 1):
        lines += [f"{number}. {' '.join(duty.split())}", ""]
    lines += ["SUPERVISORY CONTROLS", "", "Broad policy direction is given. Decisions are final for the Service."]
    return "\n".join(lines)
