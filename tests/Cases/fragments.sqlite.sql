-- read 0 facilities
select "t0"."name" as "c0", ("t0"."address_parts_prefecture" is not null or "t0"."address_parts_city" is not null or "t0"."address_parts_town" is not null or "t0"."address_parts_block_number" is not null or "t0"."address_parts_building" is not null or "t0"."address_parts_postal_code" is not null or "t0"."address_parts_town_id" is not null) as "c1", "t0"."address_parts_town" as "c2", "t0"."address_parts_city" as "c3", "t1"."name" as "c4", "t1"."code" as "c5", "t0"."id" as "c6", "t0"."kind_label" as "c7" from "facility" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" order by "t0"."id" limit ?1
--   ?1 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0"
-- read 1 events
select "t0"."name" as "c0", "t0"."id" as "c1" from "event" as "t0" where "t0"."facility_id" = ?1 order by "t0"."id" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size
-- read 1 events, count
select count(*) from "event" as "t0" where "t0"."facility_id" = ?1
--   ?1 = the parent's key
