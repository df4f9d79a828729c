-- read 0 facilities
select "t0"."name" as "c0", "t0"."kind_label" as "c1", "t0"."category" as "c2", "t0"."polling_place_district_number" as "c3", "t0"."polling_place_district" as "c4", "t0"."polling_place_division" as "c5", "t0"."polling_place_election" as "c6", "t0"."polling_place_constituency" as "c7", "t0"."id" as "c8" from "facility" as "t0" where "t0"."category" = ?1 order by "t0"."id" limit ?2
--   ?1 = 'POLLING_PLACE'
--   ?2 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where "t0"."category" = ?1
--   ?1 = 'POLLING_PLACE'
-- read 1 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."polling_place_district" = ?1 order by "t0"."id" limit ?2
--   ?1 = '第3投票区'
--   ?2 = the page size
