-- read 0 zones
select "t0"."kind" as "c0", "t0"."name" as "c1", "t0"."id" as "c2" from "zone" as "t0" where ("t0"."id" in (select "id" from "zone" where "box_north" >= ?1 and "box_south" <= ?1 and "box_west" <= ?2 and "box_east" >= ?2) and (select max(case when turn = 0 and (?3 between from_east and to_east or ?3 between to_east and from_east) then 1 else 0 end) = 1 or sum(case when turn > 0 and to_north > ?4 then 1 else 0 end) % 2 = 1 from (select from_east, to_east, to_north, (?4 - from_north) * (to_east - from_east) - (?3 - from_east) * (to_north - from_north) as turn from "shape_edge" where shape_id = "t0"."shape_id" and to_north >= ?4 and from_north <= ?4) as edge)) order by "t0"."name", "t0"."id" limit ?5
--   ?1 = $at.latitude in degrees
--   ?2 = $at.longitude in degrees
--   ?3 = $at.longitude in ten-millionths of a degree
--   ?4 = $at.latitude in ten-millionths of a degree
--   ?5 = the page size
-- read 0 zones, count
select count(*) from "zone" as "t0" where ("t0"."id" in (select "id" from "zone" where "box_north" >= ?1 and "box_south" <= ?1 and "box_west" <= ?2 and "box_east" >= ?2) and (select max(case when turn = 0 and (?3 between from_east and to_east or ?3 between to_east and from_east) then 1 else 0 end) = 1 or sum(case when turn > 0 and to_north > ?4 then 1 else 0 end) % 2 = 1 from (select from_east, to_east, to_north, (?4 - from_north) * (to_east - from_east) - (?3 - from_east) * (to_north - from_north) as turn from "shape_edge" where shape_id = "t0"."shape_id" and to_north >= ?4 and from_north <= ?4) as edge))
--   ?1 = $at.latitude in degrees
--   ?2 = $at.longitude in degrees
--   ?3 = $at.longitude in ten-millionths of a degree
--   ?4 = $at.latitude in ten-millionths of a degree
-- read 1 zones
select "t0"."name" as "c0", "t0"."id" as "c1" from "zone" as "t0" where ("t0"."id" in (select "id" from "zone" where "box_north" >= ?1 and "box_south" <= ?1 and "box_west" <= ?2 and "box_east" >= ?2) and (select max(case when turn = 0 and (?3 between from_east and to_east or ?3 between to_east and from_east) then 1 else 0 end) = 1 or sum(case when turn > 0 and to_north > ?4 then 1 else 0 end) % 2 = 1 from (select from_east, to_east, to_north, (?4 - from_north) * (to_east - from_east) - (?3 - from_east) * (to_north - from_north) as turn from "shape_edge" where shape_id = "t0"."shape_id" and to_north >= ?4 and from_north <= ?4) as edge)) order by "t0"."id" limit ?5
--   ?1 = 36.1 in degrees
--   ?2 = 140 in degrees
--   ?3 = 140 in ten-millionths of a degree
--   ?4 = 36.1 in ten-millionths of a degree
--   ?5 = the page size
-- read 2 zones
select "t0"."name" as "c0", "t0"."id" as "c1" from "zone" as "t0" where (("t0"."id" in (select "id" from "zone" where "box_north" >= ?1 and "box_south" <= ?1 and "box_west" <= ?2 and "box_east" >= ?2) and (select max(case when turn = 0 and (?3 between from_east and to_east or ?3 between to_east and from_east) then 1 else 0 end) = 1 or sum(case when turn > 0 and to_north > ?4 then 1 else 0 end) % 2 = 1 from (select from_east, to_east, to_north, (?4 - from_north) * (to_east - from_east) - (?3 - from_east) * (to_north - from_north) as turn from "shape_edge" where shape_id = "t0"."shape_id" and to_north >= ?4 and from_north <= ?4) as edge)) and "t0"."kind" = ?5) order by "t0"."id" limit ?6
--   ?1 = 36.15 in degrees
--   ?2 = 140.05 in degrees
--   ?3 = 140.05 in ten-millionths of a degree
--   ?4 = 36.15 in ten-millionths of a degree
--   ?5 = 'ELEMENTARY_DISTRICT'
--   ?6 = the page size
-- read 3 zones
select "t0"."name" as "c0", "t0"."id" as "c1" from "zone" as "t0" where (("t0"."id" in (select "id" from "zone" where "box_north" >= ?1 and "box_south" <= ?1 and "box_west" <= ?2 and "box_east" >= ?2) and (select max(case when turn = 0 and (?3 between from_east and to_east or ?3 between to_east and from_east) then 1 else 0 end) = 1 or sum(case when turn > 0 and to_north > ?4 then 1 else 0 end) % 2 = 1 from (select from_east, to_east, to_north, (?4 - from_north) * (to_east - from_east) - (?3 - from_east) * (to_north - from_north) as turn from "shape_edge" where shape_id = "t0"."shape_id" and to_north >= ?4 and from_north <= ?4) as edge)) and "t0"."kind" = ?5) order by "t0"."id" limit ?6
--   ?1 = 36 in degrees
--   ?2 = 139.95 in degrees
--   ?3 = 139.95 in ten-millionths of a degree
--   ?4 = 36 in ten-millionths of a degree
--   ?5 = 'ROUTE'
--   ?6 = the page size
-- read 4 zones
select "t0"."name" as "c0", "t0"."id" as "c1" from "zone" as "t0" where ("t0"."id" in (select "id" from "zone" where "box_north" >= ?1 and "box_south" <= ?1 and "box_west" <= ?2 and "box_east" >= ?2) and (select max(case when turn = 0 and (?3 between from_east and to_east or ?3 between to_east and from_east) then 1 else 0 end) = 1 or sum(case when turn > 0 and to_north > ?4 then 1 else 0 end) % 2 = 1 from (select from_east, to_east, to_north, (?4 - from_north) * (to_east - from_east) - (?3 - from_east) * (to_north - from_north) as turn from "shape_edge" where shape_id = "t0"."shape_id" and to_north >= ?4 and from_north <= ?4) as edge)) order by "t0"."id" limit ?5
--   ?1 = -36 in degrees
--   ?2 = 0 in degrees
--   ?3 = 0 in ten-millionths of a degree
--   ?4 = -36 in ten-millionths of a degree
--   ?5 = the page size
-- read 4 zones, count
select count(*) from "zone" as "t0" where ("t0"."id" in (select "id" from "zone" where "box_north" >= ?1 and "box_south" <= ?1 and "box_west" <= ?2 and "box_east" >= ?2) and (select max(case when turn = 0 and (?3 between from_east and to_east or ?3 between to_east and from_east) then 1 else 0 end) = 1 or sum(case when turn > 0 and to_north > ?4 then 1 else 0 end) % 2 = 1 from (select from_east, to_east, to_north, (?4 - from_north) * (to_east - from_east) - (?3 - from_east) * (to_north - from_north) as turn from "shape_edge" where shape_id = "t0"."shape_id" and to_north >= ?4 and from_north <= ?4) as edge))
--   ?1 = -36 in degrees
--   ?2 = 0 in degrees
--   ?3 = 0 in ten-millionths of a degree
--   ?4 = -36 in ten-millionths of a degree
-- read 6 groups
select "g0"."key_kind" as "c0", "g0"."count" as "c1" from (select "t0"."kind" as "key_kind", count(*) as "count" from "zone" as "t0" where ("t0"."id" in (select "id" from "zone" where "box_north" >= ?1 and "box_south" <= ?1 and "box_west" <= ?2 and "box_east" >= ?2) and (select max(case when turn = 0 and (?3 between from_east and to_east or ?3 between to_east and from_east) then 1 else 0 end) = 1 or sum(case when turn > 0 and to_north > ?4 then 1 else 0 end) % 2 = 1 from (select from_east, to_east, to_north, (?4 - from_north) * (to_east - from_east) - (?3 - from_east) * (to_north - from_north) as turn from "shape_edge" where shape_id = "t0"."shape_id" and to_north >= ?4 and from_north <= ?4) as edge)) group by "key_kind") as "g0" order by "g0"."count" desc, "g0"."key_kind" limit ?5
--   ?1 = $at.latitude in degrees
--   ?2 = $at.longitude in degrees
--   ?3 = $at.longitude in ten-millionths of a degree
--   ?4 = $at.latitude in ten-millionths of a degree
--   ?5 = the page size
-- read 7 municipality
select "t0"."id" as "c0" from "municipality" as "t0" where "t0"."code" = ?1 limit 1
--   ?1 = the key looked up
-- read 8 zones
select "t0"."name" as "c0", "t0"."id" as "c1" from "zone" as "t0" where "t0"."municipality_id" = ?1 and ("t0"."id" in (select "id" from "zone" where "box_north" >= ?2 and "box_south" <= ?2 and "box_west" <= ?3 and "box_east" >= ?3) and (select max(case when turn = 0 and (?4 between from_east and to_east or ?4 between to_east and from_east) then 1 else 0 end) = 1 or sum(case when turn > 0 and to_north > ?5 then 1 else 0 end) % 2 = 1 from (select from_east, to_east, to_north, (?5 - from_north) * (to_east - from_east) - (?4 - from_east) * (to_north - from_north) as turn from "shape_edge" where shape_id = "t0"."shape_id" and to_north >= ?5 and from_north <= ?5) as edge)) order by "t0"."id" limit ?6
--   ?1 = the parent's key
--   ?2 = $at.latitude in degrees
--   ?3 = $at.longitude in degrees
--   ?4 = $at.longitude in ten-millionths of a degree
--   ?5 = $at.latitude in ten-millionths of a degree
--   ?6 = the page size and one
-- read 8 zones, count
select count(*) from "zone" as "t0" where "t0"."municipality_id" = ?1 and ("t0"."id" in (select "id" from "zone" where "box_north" >= ?2 and "box_south" <= ?2 and "box_west" <= ?3 and "box_east" >= ?3) and (select max(case when turn = 0 and (?4 between from_east and to_east or ?4 between to_east and from_east) then 1 else 0 end) = 1 or sum(case when turn > 0 and to_north > ?5 then 1 else 0 end) % 2 = 1 from (select from_east, to_east, to_north, (?5 - from_north) * (to_east - from_east) - (?4 - from_east) * (to_north - from_north) as turn from "shape_edge" where shape_id = "t0"."shape_id" and to_north >= ?5 and from_north <= ?5) as edge))
--   ?1 = the parent's key
--   ?2 = $at.latitude in degrees
--   ?3 = $at.longitude in degrees
--   ?4 = $at.longitude in ten-millionths of a degree
--   ?5 = $at.latitude in ten-millionths of a degree
