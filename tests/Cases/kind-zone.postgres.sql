-- read 0 zones
select * from (select "t0"."id" as "c0", "t0"."kind" as "c1", "t0"."name" as "c2", "t0"."code" as "c3", "t1"."name" as "c4", "t2"."name" as "c5", ("t0"."depth_text" is not null or "t0"."depth_min_meters" is not null or "t0"."depth_max_meters" is not null) as "c6", "t0"."depth_text" as "c7", "t0"."depth_min_meters" as "c8", "t0"."depth_max_meters" as "c9", "t0"."valid_from" as "c10", "t0"."valid_to" as "c11", "t0"."box_south" as "c12", "t0"."box_west" as "c13", "t0"."box_north" as "c14", "t0"."box_east" as "c15", "t0"."area_square_meters" as "c16", "t0"."corners" as "c17", "t3"."slug" as "c18", "t4"."file_name" as "c19", "t0"."source_line" as "c20", "t0"."source_original" as "c21", "t4"."columns" as "c22" from (select "t0"."id", "t0"."kind", "t0"."name", "t0"."code", "t0"."depth_text", "t0"."depth_min_meters", "t0"."depth_max_meters", "t0"."valid_from", "t0"."valid_to", "t0"."box_south", "t0"."box_west", "t0"."box_north", "t0"."box_east", "t0"."area_square_meters", "t0"."corners", "t0"."source_line", "t0"."source_original", "t0"."municipality_id", "t0"."facility_id", "t0"."dataset_id", "t0"."file_id" from "zone" as "t0" order by "t0"."id" limit 16) as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" left join "facility" as "t2" on "t2"."id" = "t0"."facility_id" left join "dataset" as "t3" on "t3"."id" = "t0"."dataset_id" left join "source_file" as "t4" on "t4"."id" = "t0"."file_id" order by "t0"."id") as u limit $1
--   $1 = the page size
-- read 0 zones, count
select count(*) from "zone" as "t0"
-- read 1 zones
select * from (select "t0"."name" as "c0", "t0"."area_square_meters" as "c1", "t0"."id" as "c2" from "zone" as "t0" where "t0"."kind" = $1 order by "t0"."area_square_meters" nulls first, "t0"."id" limit 16) as u limit $2
--   $1 = 'ELEMENTARY_DISTRICT'
--   $2 = the page size
-- read 2 zones
select "t0"."id" as "c0", "t0"."kind" as "c1" from "zone" as "t0" where "t0"."depth_min_meters" >= $1 order by "t0"."id" limit $2
--   $1 = 0.5
--   $2 = the page size
-- read 3 zones
select "t0"."name" as "c0", "t0"."id" as "c1" from "zone" as "t0" where "t0"."facility_id" in (select "u0"."id" from "facility" as "u0" where "u0"."name" = $1) order by "t0"."id" limit $2
--   $1 = 'a'
--   $2 = the page size
-- read 5 groups
select * from (select "g0"."key_kind" as "c0", "g0"."count" as "c1", "g0"."aggregates_area_square_meters_max" as "c2" from (select "t0"."kind" as "key_kind", count(*) as "count", max("t0"."area_square_meters") as "aggregates_area_square_meters_max" from "zone" as "t0" group by "key_kind") as "g0" order by "g0"."count" desc, "g0"."key_kind" nulls first limit 16) as u limit $1
--   $1 = the page size
