-- read 0 facilities
select * from (select "t0"."name" as "c0", "t0"."kind_label" as "c1", "t0"."category" as "c2", "t0"."public_facility_poi_code" as "c3", "t0"."public_facility_access" as "c4", "t0"."public_facility_parking" as "c5", "t0"."public_facility_external_id_scheme" as "c6", "t0"."public_facility_external_id" as "c7", "t0"."id" as "c8" from "facility" as "t0" where "t0"."category" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = 'PUBLIC_FACILITY'
--   $2 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where "t0"."category" = $1
--   $1 = 'PUBLIC_FACILITY'
-- read 1 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where ("t0"."public_facility_poi_code" = $1 and "t0"."public_facility_external_id_scheme" is not null) order by "t0"."id" limit $2
--   $1 = '1306'
--   $2 = the page size
-- read 2 facilities
select * from (select "t0"."name" as "c0", "t0"."category" as "c1", "t0"."public_facility_poi_code" as "c2", "t0"."id" as "c3" from "facility" as "t0" where "t0"."category" = $1 order by "t0"."public_facility_poi_code" desc nulls last, "t0"."id" limit 16) as u limit $2
--   $1 = 'PUBLIC_FACILITY'
--   $2 = the page size
