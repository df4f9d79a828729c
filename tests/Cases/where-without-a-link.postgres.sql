-- read 0 events, count
select count(*) from "event" as "t0" where not exists (select 1 from "facility" as "u0" where "u0"."id" = "t0"."facility_id" and "u0"."id" is not null)
-- read 1 events, count
select count(*) from "event" as "t0" where "t0"."facility_id" in (select "u0"."id" from "facility" as "u0" where "u0"."id" is not null)
-- read 2 events, count
select count(*) from "event" as "t0"
