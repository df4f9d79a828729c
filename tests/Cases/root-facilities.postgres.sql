-- read 0 facilities
select * from (select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."category" as "c2", "t0"."kind_label" as "c3" from "facility" as "t0" order by "t0"."id" limit 16) as u limit $1
--   $1 = the page size and one
-- read 0 facilities, count
select count(*) from "facility" as "t0"
