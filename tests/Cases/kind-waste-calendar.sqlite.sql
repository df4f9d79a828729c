-- read 0 wasteCalendars
select "t0"."id" as "c0", "t0"."class" as "c1", "t0"."position" as "c2", "t0"."rule" as "c3", "t0"."days" as "c4", "t1"."name" as "c5", "t1"."center" as "c6", "t1"."remarks" as "c7", "t2"."name" as "c8", "t3"."name" as "c9", "t4"."kind" as "c10", "t0"."source_line" as "c11", "t0"."source_original" as "c12", "t5"."columns" as "c13" from "waste_calendar" as "t0" left join "waste_area" as "t1" on "t1"."id" = "t0"."area_id" left join "area" as "t2" on "t2"."id" = "t1"."town_id" left join "municipality" as "t3" on "t3"."id" = "t0"."municipality_id" left join "dataset" as "t4" on "t4"."id" = "t0"."dataset_id" left join "source_file" as "t5" on "t5"."id" = "t0"."file_id" order by "t1"."name", "t0"."position", "t0"."id" limit ?1
--   ?1 = the page size
-- read 0 wasteCalendars, count
select count(*) from "waste_calendar" as "t0"
-- read 1 wasteCalendars
select "t0"."class" as "c0", "t1"."name" as "c1", "t0"."id" as "c2" from "waste_calendar" as "t0" left join "waste_area" as "t1" on "t1"."id" = "t0"."area_id" where "contains_any"("t0"."days", ?1) order by "t0"."id" limit ?2
--   ?1 = signs of the days from '2026-11-26' to '2026-11-26'
--   ?2 = the page size
-- read 1 wasteCalendars, count
select count(*) from "waste_calendar" as "t0" where "contains_any"("t0"."days", ?1)
--   ?1 = signs of the days from '2026-11-26' to '2026-11-26'
-- read 2 wasteCalendars
select "t0"."rule" as "c0", "t0"."id" as "c1" from "waste_calendar" as "t0" where "contains_any"("t0"."days", ?1) order by "t0"."rule", "t0"."id" limit ?2
--   ?1 = signs of the days from '2026-12-08' to '2026-12-09' (at most 31 days)
--   ?2 = the page size
-- read 3 wasteAreas
select "t0"."name" as "c0", "t0"."id" as "c1" from "waste_area" as "t0" order by "t0"."name", "t0"."id" limit ?1
--   ?1 = the page size
-- read 3 wasteAreas, count
select count(*) from "waste_area" as "t0"
-- read 4 calendars
select "t0"."class" as "c0", "t0"."rule" as "c1", "t0"."position" as "c2", "t0"."id" as "c3" from "waste_calendar" as "t0" where "t0"."area_id" = ?1 order by "t0"."position", "t0"."id" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size
-- read 5 area
select "t0"."name" as "c0", "t0"."id" as "c1" from "area" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 6 wasteAreas
select "t0"."name" as "c0", "t0"."id" as "c1" from "waste_area" as "t0" where "t0"."town_id" = ?1 order by "t0"."id" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size
-- read 7 calendars, count
select count(*) from "waste_calendar" as "t0" where "t0"."area_id" = ?1
--   ?1 = the parent's key
-- read 8 wasteCalendar
select "t0"."rule" as "c0", "t0"."days" as "c1" from "waste_calendar" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 9 wasteCalendar: refused, DaysReversed { Coordinate = , Location = , From = 2026-12-31, To = 2026-01-01 }
-- read 10 wasteCalendars: refused, TooManyDays { Coordinate = , Location = , Requested = 365, Maximum = 31 }
