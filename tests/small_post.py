"""A small catalogue of a post office and its country, and the opening of a text about it."""

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
all,"Unemployment rate, Ruritania",unemployment_rate,RUR,,percent,0,M,rate,,yes
hills,"Unemployment rate, Hill Country",unemployment_rate,RUR-H,,percent,0,M,rate,,no
lockers,"Parcel lockers, Ruritania",parcel_lockers,RUR,,locker,0,M,stock,year_on_year,yes
post,"Parcels, Ruritania",parcels,RUR,,parcel,0,M,flow,year_on_year,yes
abroad,"Parcels, from abroad, Ruritania",parcels,RUR,from abroad,parcel,0,M,flow,year_on_year,no
"""
PERIODS = tuple(f"2025-{month:02d}" for month in range(5, 11))
FIGURES = {
    "all": (4.7, 4.9, 4.8, 5.0, 4.9, 5.1),
    "hills": (3.2, 3.4, 3.3, 3.1, 3.2, 3.0),
    "lockers": (12_611, 12_902, 13_190, 13_377, 13_702, 14_118),
    "post": (936_200, 940_700, 951_100, 948_300, 944_600, 956_200),
    "abroad": (73_200, 72_700, 71_100, 70_300, 69_600, 68_200),
}
PUBLISHED = "2025-11-20"
OPENING = (
    "Unemployment in Ruritania climbed to 5.1% in October, from 4.9% in September. In August it "
    "had been 5.0%, in July 4.8% and in June 4.9%. In Hill Country it was 3.0% in October. "
    "The post carried 956,200 parcels in October. "
)
