-- read 0 facilities
select * from (select "t0"."name" as "c0", "t0"."kind_label" as "c1", "t0"."latitude" as "c2", "t0"."longitude" as "c3", "t0"."category" as "c4", "t0"."public_facility_poi_code" as "c5", "t0"."tourism_fee" as "c6", "t0"."public_toilet_men" as "c7", "t1"."file_name" as "c8", "t0"."source_line" as "c9", "t0"."source_original" as "c10", "t1"."columns" as "c11", "t2"."kind" as "c12", "t2"."title" as "c13", "t0"."id" as "c14" from (select "t0"."name", "t0"."kind_label", "t0"."latitude", "t0"."longitude", "t0"."category", "t0"."public_facility_poi_code", "t0"."tourism_fee", "t0"."public_toilet_men", "t0"."source_line", "t0"."source_original", "t0"."id", "t0"."file_id", "t0"."dataset_id" from "facility" as "t0" where "t0"."category" = $1 order by "t0"."id" limit 16) as "t0" left join "source_file" as "t1" on "t1"."id" = "t0"."file_id" left join "dataset" as "t2" on "t2"."id" = "t0"."dataset_id" order by "t0"."id") as u limit $2
--   $1 = 'OTHER'
--   $2 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where "t0"."category" = $1
--   $1 = 'OTHER'
