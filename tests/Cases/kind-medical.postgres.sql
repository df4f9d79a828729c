-- read 0 facilities
select * from (select "t0"."name" as "c0", "t0"."kind_label" as "c1", "t0"."category" as "c2", "t0"."medical_departments" as "c3", "t0"."medical_beds" as "c4", "t0"."medical_beds_note" as "c5", "t0"."medical_institution_code" as "c6", "t0"."medical_fax" as "c7", "t0"."medical_after_hours" as "c8", "t0"."medical_disaster_base" as "c9", "t0"."medical_status" as "c10", "t0"."id" as "c11" from "facility" as "t0" where "t0"."category" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = 'MEDICAL'
--   $2 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where "t0"."category" = $1
--   $1 = 'MEDICAL'
-- read 1 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where (exists (select 1 from (select item collate "C" as "value" from jsonb_array_elements_text("t0"."medical_departments"::jsonb) as item) as "j0" where "j0"."value" = $1) and "t0"."medical_beds" >= $2) order by "t0"."id" limit $3
--   $1 = '外科'
--   $2 = 100
--   $3 = the page size
-- read 2 facilities
select * from (select "t0"."name" as "c0", "t0"."category" as "c1", "t0"."medical_beds" as "c2", "t0"."id" as "c3" from "facility" as "t0" where "t0"."category" = $1 order by "t0"."medical_beds" nulls first, "t0"."id" limit 16) as u limit $2
--   $1 = 'MEDICAL'
--   $2 = the page size
