-- read 0 facilities
select * from (select "t0"."name" as "c0", "t0"."kind_label" as "c1", "t0"."category" as "c2", "t0"."bicycle_parking_capacity" as "c3", "t0"."bicycle_parking_capacity_note" as "c4", "t0"."bicycle_parking_indoor_outdoor" as "c5", "t0"."bicycle_parking_nearest_station" as "c6", "t0"."bicycle_parking_fee_kind" as "c7", "t0"."bicycle_parking_fee" as "c8", "t0"."bicycle_parking_fee_note" as "c9", "t0"."bicycle_parking_payment" as "c10", "t0"."bicycle_parking_opened_on" as "c11", "t0"."id" as "c12" from "facility" as "t0" where "t0"."category" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = 'BICYCLE_PARKING'
--   $2 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where "t0"."category" = $1
--   $1 = 'BICYCLE_PARKING'
-- read 1 facilities
select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."bicycle_parking_indoor_outdoor" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = '屋内'
--   $2 = the page size
