-- read 0 facilities
select "t0"."name" as "c0", "t0"."kind_label" as "c1", "t0"."category" as "c2", "t0"."care_service_services" as "c3", "t0"."care_service_capacity" as "c4", "t0"."care_service_capacity_note" as "c5", "t0"."care_service_office_number" as "c6", "t0"."care_service_fax" as "c7", "t0"."id" as "c8" from "facility" as "t0" where "t0"."category" = ?1 order by "t0"."id" limit ?2
--   ?1 = 'CARE_SERVICE'
--   ?2 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where "t0"."category" = ?1
--   ?1 = 'CARE_SERVICE'
-- read 1 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where (exists (select 1 from json_each("t0"."care_service_services") as "j0" where ("j0"."value" >= ?1 and "j0"."value" < ?2)) and "t0"."care_service_office_number" = ?3) order by "t0"."id" limit ?4
--   ?1 = '訪問'
--   ?2 = the end of '訪問'
--   ?3 = '0099700001'
--   ?4 = the page size
-- read 2 facilities
select "t0"."name" as "c0", "t0"."category" as "c1", "t0"."care_service_capacity" as "c2", "t0"."care_service_capacity_note" as "c3", "t0"."id" as "c4" from "facility" as "t0" where "t0"."category" = ?1 order by "t0"."care_service_capacity", "t0"."id" limit ?2
--   ?1 = 'CARE_SERVICE'
--   ?2 = the page size
