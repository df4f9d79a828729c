-- read 0 datasets
select * from (select "t0"."id" as "c0", "t0"."slug" as "c1", "t0"."kind" as "c2", "t0"."title" as "c3", "t1"."name" as "c4", "t0"."imported_at" as "c5", "t0"."row_count" as "c6", "t0"."rejected_count" as "c7" from (select "t0"."id", "t0"."slug", "t0"."kind", "t0"."title", "t0"."imported_at", "t0"."row_count", "t0"."rejected_count", "t0"."publisher_id" from "dataset" as "t0" order by "t0"."id" limit 16) as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."publisher_id" order by "t0"."id") as u limit $1
--   $1 = the page size
-- read 0 datasets, count
select count(*) from "dataset" as "t0"
