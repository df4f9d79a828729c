-- read 0 facilities: refused, SearchEmpty { Coordinate = , Location = , Text = ・ー, IsWanted = False }
-- read 1 search: refused, SearchOfManyTerms { Coordinate = , Location = , Terms = 9, Maximum = 8 }
-- read 2 search
select 1 from "facility" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 3 search
select 1 from "event" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 4 search
select 1 from "area" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 5 search
select 1 from "municipality" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 6 search
select 1 from "dataset" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 7 search
select 1 from "zone" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 8 search
select 1 from "waste_item" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 9 search
select 1 from "support_scheme" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
