-- read 0 facilities
select * from (select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" order by "t0"."name", "t0"."id" limit 64) as u limit $1
--   $1 = the page size
-- read 1 facilities
select * from (select "t0"."kind_label" as "c0", "t0"."name" as "c1", "t0"."source_line" as "c2", "t0"."id" as "c3" from "facility" as "t0" order by "t0"."kind_label" desc, "t0"."name" desc, "t0"."id" limit 64) as u limit $1
--   $1 = the page size
