copsiteSearch.take("d0-1","w6cumlln61y0",[[18,"communities/north/teams/","Teams of North","","","",""],
[19,"communities/south/","South, below; the line","","","",""],
[20,"communities/south/meetings/last-friday/","Last Friday","Friday, 27 February 2026","","","Friday, 30 January 2026 · 2026-01-30 · Friday, 27 February 2026 · 2026-02-27"],
[21,"communities/south/meetings/no-clock-change/","No clock change","Monday, 2 March 2026","","","Monday, 2 March 2026 · 2026-03-02"],
[22,"communities/south/meetings/watch/","Watch days","Tuesday, 31 March 2026","","","Tuesday, 31 March 2026 · 2026-03-31"],
[23,"communities/south/meetings/every-other-day/","Every other day","Friday, 3 April 2026","","","Friday, 3 April 2026 · 2026-04-03"],
[24,"communities/south/meetings/spring/","Spring","Monday, 21 September 2026","","","Monday, 21 September 2026 · 2026-09-21"],
[25,"communities/south/meetings/","Meetings of South, below; the line","","","",""]])
