-- read 0 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."category" = ?1 order by "t0"."id" limit ?2
--   ?1 = 'EVACUATION_SITE'
--   ?2 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where "t0"."category" = ?1
--   ?1 = 'EVACUATION_SITE'
-- read 1 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."category" = ?1 order by "t0"."id" limit ?2
--   ?1 = 'AED'
--   ?2 = the page size
-- read 1 facilities, count
select count(*) from "facility" as "t0" where "t0"."category" = ?1
--   ?1 = 'AED'
-- read 2 facility
select "t0"."id" as "c0", "t1"."name" as "c1", "t1"."code" as "c2" from "facility" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 3 events
select "t0"."name" as "c0", "t0"."id" as "c1" from "event" as "t0" where "t0"."facility_id" = ?1 and "t0"."start_date" >= ?2 order by "t0"."id" limit ?3
--   ?1 = the parent's key
--   ?2 = '2026-12-01'
--   ?3 = the page size
-- read 3 events, count
select count(*) from "event" as "t0" where "t0"."facility_id" = ?1 and "t0"."start_date" >= ?2
--   ?1 = the parent's key
--   ?2 = '2026-12-01'
-- read 4 events
select "t0"."name" as "c0", "t0"."id" as "c1" from "event" as "t0" where "t0"."facility_id" = ?1 and "t0"."start_date" < ?2 order by "t0"."id" limit ?3
--   ?1 = the parent's key
--   ?2 = '2026-12-01'
--   ?3 = the page size
-- read 4 events, count
select count(*) from "event" as "t0" where "t0"."facility_id" = ?1 and "t0"."start_date" < ?2
--   ?1 = the parent's key
--   ?2 = '2026-12-01'
-- read 5 events
select "t0"."name" as "c0", "t0"."id" as "c1" from "event" as "t0" where "t0"."facility_id" = ?1 order by "t0"."name" desc, "t0"."id" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size
