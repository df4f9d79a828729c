-- read 0 facilities
select "t0"."name" as "c0", "t0"."kind_label" as "c1", "t0"."category" as "c2", "t0"."parking_lot_capacity" as "c3", "t0"."parking_lot_capacity_note" as "c4", "t0"."parking_lot_fee_kind" as "c5", "t0"."parking_lot_fee" as "c6", "t0"."parking_lot_fee_note" as "c7", "t0"."parking_lot_payment" as "c8", "t0"."parking_lot_opened_on" as "c9", "t0"."id" as "c10" from "facility" as "t0" where "t0"."category" = ?1 order by "t0"."id" limit ?2
--   ?1 = 'PARKING_LOT'
--   ?2 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where "t0"."category" = ?1
--   ?1 = 'PARKING_LOT'
-- read 1 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."parking_lot_capacity" >= ?1 order by "t0"."id" limit ?2
--   ?1 = 100
--   ?2 = the page size
-- read 2 facilities
select "t0"."name" as "c0", "t0"."parking_lot_capacity" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."category" = ?1 order by "t0"."parking_lot_capacity", "t0"."id" limit ?2
--   ?1 = 'PARKING_LOT'
--   ?2 = the page size
