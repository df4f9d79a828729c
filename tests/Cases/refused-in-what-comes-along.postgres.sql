-- read 0 search: refused, NumberOutOfRange { Coordinate = , Location = , Name = simplify, Number = -1, Least = 0, Most = 100000, IsOver = False }
-- read 1 search: refused, NumberOutOfRange { Coordinate = , Location = , Name = simplify, Number = -1, Least = 0, Most = 100000, IsOver = False }
-- read 2 search
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "event" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 3 search
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "area" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 4 search
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "municipality" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 5 search
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "dataset" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 6 search
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "zone" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 7 search
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "waste_item" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 8 search
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select 1 from "support_scheme" as "t0" where "t0"."id" = p.key order by "t0"."id") as x
--   $1 = the parents' keys
-- read 9 zones: refused, NumberOutOfRange { Coordinate = , Location = , Name = simplify, Number = -1, Least = 0, Most = 100000, IsOver = False }
-- read 10 credits: refused, NumberOutOfRange { Coordinate = , Location = , Name = simplify, Number = -1, Least = 0, Most = 100000, IsOver = False }
-- read 11 facilities
select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" order by "t0"."id" limit 16) as u limit $1
--   $1 = the page size
