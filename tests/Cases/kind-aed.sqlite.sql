-- read 0 facilities
select "t0"."name" as "c0", "t0"."kind_label" as "c1", "t0"."category" as "c2", "t0"."aed_position" as "c3", "t0"."aed_child_pads" as "c4", "t0"."aed_no_public_use" as "c5", "t0"."id" as "c6" from "facility" as "t0" where "t0"."category" = ?1 order by "t0"."id" limit ?2
--   ?1 = 'AED'
--   ?2 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where "t0"."category" = ?1
--   ?1 = 'AED'
-- read 1 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."aed_child_pads" = ?1 order by "t0"."id" limit ?2
--   ?1 = True
--   ?2 = the page size
-- read 2 facilities
select "t0"."name" as "c0", "t0"."category" as "c1", "t0"."aed_position" as "c2", "t0"."id" as "c3" from "facility" as "t0" where "t0"."category" = ?1 order by "t0"."aed_position" desc, "t0"."id" limit ?2
--   ?1 = 'AED'
--   ?2 = the page size
