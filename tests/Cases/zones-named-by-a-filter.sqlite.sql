-- read 0 facilities, count
select count(*) from "facility" as "t0" where "t0"."id" in (select "place_id" from "zone_place" where "zone_id" = ?1)
--   ?1 = key of 'Wm9uZTpub2JvZHk='
-- read 1 facilities
select "t0"."id" as "c0" from "zone" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 2 facilities, count
select count(*) from "facility" as "t0" where "t0"."id" in (select "place_id" from "zone_place" where "zone_id" = ?1)
--   ?1 = key of 'QXJlYTphMQ=='
-- read 3 facilities: refused, IdOfOtherType { Coordinate = , Location = , TypeName = Area, Expected = Zone }
-- read 4 facilities: refused, IdUnreadable { Coordinate = , Location = , Id = ? }
-- read 5 facilities: refused, IdUnreadable { Coordinate = , Location = , Id = ? }
-- read 6 facilities
select "t0"."id" as "c0" from "facility" as "t0" where "t0"."id" in (select "place_id" from "zone_place" where "zone_id" = (select "border_id" from "area" where "id" = ?1)) order by "t0"."id" limit ?2
--   ?1 = key of 'QXJlYTphMg=='
--   ?2 = the page size
-- read 7 facilities
select "t0"."border_id" as "c0" from "area" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 8 facilities
select "t0"."id" as "c0" from "facility" as "t0" where "t0"."id" in (select "place_id" from "zone_place" where "zone_id" = ?1) order by "t0"."id" limit ?2
--   ?1 = key of 'Wm9uZTp6Mg=='
--   ?2 = the page size
-- read 9 facilities
select "t0"."id" as "c0" from "zone" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
