-- read 0 events
select "t0"."name" as "c0", "t1"."name" as "c1", "t1"."category" as "c2", "t0"."id" as "c3" from "event" as "t0" left join "facility" as "t1" on "t1"."id" = "t0"."facility_id" where "t0"."facility_id" in (select "u0"."id" from "facility" as "u0" where "u0"."category" = $1) order by "t1"."name" desc nulls last, "t0"."name", "t0"."id" limit $2
--   $1 = 'PUBLIC_FACILITY'
--   $2 = the page size
-- read 0 events, count
select count(*) from "event" as "t0" where "t0"."facility_id" in (select "u0"."id" from "facility" as "u0" where "u0"."category" = $1)
--   $1 = 'PUBLIC_FACILITY'
