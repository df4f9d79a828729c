-- read 0 facilities
select * from (select "t1"."code" as "c0", "t0"."name" as "c1", "t0"."id" as "c2" from "facility" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" order by "t1"."code" desc nulls last, "t0"."name", "t0"."id" limit 64) as u limit $1
--   $1 = the page size
-- read 1 facilities
select * from (select "t2"."name" as "c0", "t1"."id" as "c1", "t0"."source_line" as "c2", "t0"."id" as "c3" from "facility" as "t0" left join "dataset" as "t1" on "t1"."id" = "t0"."dataset_id" left join "municipality" as "t2" on "t2"."id" = "t1"."publisher_id" order by "t2"."name" nulls first, "t0"."source_line" desc nulls last, "t0"."id" limit 64) as u limit $1
--   $1 = the page size
-- read 2 events
select * from (select "t1"."name" as "c0", "t0"."start_date" as "c1", "t1"."id" as "c2", "t0"."id" as "c3" from "event" as "t0" left join "facility" as "t1" on "t1"."id" = "t0"."facility_id" order by "t1"."name" nulls first, "t1"."id" desc nulls last, "t0"."start_date" desc nulls last, "t0"."id" limit 64) as u limit $1
--   $1 = the page size
-- read 3 facilities
select * from (select "t0"."name" as "c0", "t0"."category" as "c1", "t0"."evacuation_site_capacity" as "c2", "t0"."evacuation_site_flood" as "c3", "t0"."id" as "c4" from "facility" as "t0" order by "t0"."evacuation_site_capacity" desc nulls last, "t0"."evacuation_site_flood" nulls first, "t0"."id" limit 16) as u limit $1
--   $1 = the page size
-- read 4 facilities
select * from (select "t1"."file_name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" left join "source_file" as "t1" on "t1"."id" = "t0"."file_id" order by "t1"."file_name" desc nulls last, "t0"."id" limit 16) as u limit $1
--   $1 = the page size
