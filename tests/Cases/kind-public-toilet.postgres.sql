-- read 0 facilities
select * from (select "t0"."name" as "c0", "t0"."kind_label" as "c1", "t0"."category" as "c2", "t0"."public_toilet_position" as "c3", "t0"."public_toilet_men" as "c4", "t0"."public_toilet_men_urinals" as "c5", "t0"."public_toilet_men_squat" as "c6", "t0"."public_toilet_men_seated" as "c7", "t0"."public_toilet_women" as "c8", "t0"."public_toilet_women_squat" as "c9", "t0"."public_toilet_women_seated" as "c10", "t0"."public_toilet_shared" as "c11", "t0"."public_toilet_shared_squat" as "c12", "t0"."public_toilet_shared_seated" as "c13", "t0"."public_toilet_accessible" as "c14", "t0"."public_toilet_wheelchair" as "c15", "t0"."public_toilet_infants" as "c16", "t0"."public_toilet_ostomate" as "c17", "t0"."id" as "c18" from "facility" as "t0" where "t0"."category" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = 'PUBLIC_TOILET'
--   $2 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where "t0"."category" = $1
--   $1 = 'PUBLIC_TOILET'
-- read 1 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where ("t0"."public_toilet_wheelchair" = $1 and "t0"."public_toilet_accessible" >= $2 and "t0"."public_toilet_infants" = $3) order by "t0"."id" limit $4
--   $1 = True
--   $2 = 1
--   $3 = False
--   $4 = the page size
-- read 2 facilities
select * from (select "t0"."name" as "c0", "t0"."category" as "c1", "t0"."public_toilet_women" as "c2", "t0"."public_toilet_ostomate" as "c3", "t0"."id" as "c4" from "facility" as "t0" where "t0"."category" = $1 order by "t0"."public_toilet_ostomate" nulls first, "t0"."public_toilet_women" desc nulls last, "t0"."id" limit 16) as u limit $2
--   $1 = 'PUBLIC_TOILET'
--   $2 = the page size
