-- read 0 municipality
select "t0"."id" as "c0" from "municipality" as "t0" where "t0"."code" = ?1 limit 1
--   ?1 = the key looked up
-- read 1 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."municipality_id" = ?1 order by "t0"."id" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size
-- read 2 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."municipality_id" = ?1 order by "t0"."name", "t0"."id" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size
-- read 3 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."municipality_id" = ?1 and "t0"."category" = ?2 order by "t0"."name", "t0"."id" limit ?3
--   ?1 = the parent's key
--   ?2 = 'AED'
--   ?3 = the page size
-- read 4 events
select "t0"."name" as "c0", "t0"."id" as "c1" from "event" as "t0" where "t0"."municipality_id" = ?1 order by "t0"."id" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size
-- read 5 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."municipality_id" = (select "u0"."id" from "municipality" as "u0" where "u0"."code" = ?1) order by "t0"."name", "t0"."id" limit ?2
--   ?1 = '999113'
--   ?2 = the page size
