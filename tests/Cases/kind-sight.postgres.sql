-- read 0 facilities
select * from (select "t0"."name" as "c0", "t0"."kind_label" as "c1", "t0"."description" as "c2", "t1"."kind" as "c3", "t0"."id" as "c4" from (select "t0"."name", "t0"."kind_label", "t0"."description", "t0"."id", "t0"."dataset_id" from "facility" as "t0" where "t0"."category" = $1 order by "t0"."id" limit 16) as "t0" left join "dataset" as "t1" on "t1"."id" = "t0"."dataset_id" order by "t0"."id") as u limit $2
--   $1 = 'SIGHT'
--   $2 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where "t0"."category" = $1
--   $1 = 'SIGHT'
