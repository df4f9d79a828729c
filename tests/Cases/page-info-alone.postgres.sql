-- read 0 facilities
select * from (select "t0"."id" as "c0" from "facility" as "t0" order by "t0"."id" limit 16) as u limit $1
--   $1 = the page size and one
-- read 1 events
select * from (select "t0"."id" as "c0" from "event" as "t0" order by "t0"."id" desc limit 16) as u limit $1
--   $1 = the page size and one
