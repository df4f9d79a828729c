-- read 0 facilities
select "t0"."name" as "c0", "t0"."kind_label" as "c1", "t0"."category" as "c2", "t0"."tourism_poi_code" as "c3", "t0"."tourism_fee" as "c4", "t0"."tourism_fee_note" as "c5", "t0"."tourism_description_english" as "c6", "t0"."tourism_access" as "c7", "t0"."tourism_parking" as "c8", "t0"."tourism_contact_name" as "c9", "t0"."id" as "c10" from "facility" as "t0" where "t0"."category" = ?1 order by "t0"."id" limit ?2
--   ?1 = 'TOURISM'
--   ?2 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where "t0"."category" = ?1
--   ?1 = 'TOURISM'
-- read 1 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where (("t0"."tourism_fee" > ?1 and "t0"."tourism_fee" <= ?2) and instr("t0"."tourism_description_english", ?3) > 0) order by "t0"."id" limit ?4
--   ?1 = 0
--   ?2 = 500
--   ?3 = '"'
--   ?4 = the page size
-- read 2 facilities
select "t0"."name" as "c0", "t0"."category" as "c1", "t0"."tourism_fee" as "c2", "t0"."id" as "c3" from "facility" as "t0" where "t0"."category" = ?1 order by "t0"."tourism_fee" desc, "t0"."id" limit ?2
--   ?1 = 'TOURISM'
--   ?2 = the page size
