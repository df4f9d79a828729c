-- read 0 events, count
select count(*) from "event" as "t0" left join "facility" as "t1" on "t1"."id" = "t0"."facility_id" where "t1"."id" is null
-- read 1 events, count
select count(*) from "event" as "t0" left join "facility" as "t1" on "t1"."id" = "t0"."facility_id" where "t1"."id" is not null
-- read 2 events, count
select count(*) from "event" as "t0"
