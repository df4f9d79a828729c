-- read 0 municipalities
select "t0"."name" as "c0", "t0"."id" as "c1" from "municipality" as "t0" order by "t0"."id" limit ?1
--   ?1 = the page size
-- read 1 facilities: refused, PageTooLarge { Coordinate = , Location = , Requested = 51, Maximum = 50 }
-- read 2 areas
select "t0"."name" as "c0", "t0"."id" as "c1" from "area" as "t0" where "t0"."municipality_id" = ?1 order by "t0"."id" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size
