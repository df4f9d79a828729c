-- read 1 groups
select "g0"."key_category" as "c0", "g1"."name" as "c1", "g0"."count" as "c2", "g0"."key_municipality_id" as "c3" from (select "t0"."category" as "key_category", "t0"."municipality_id" as "key_municipality_id", count(*) as "count" from "facility" as "t0" group by "key_category", "key_municipality_id") as "g0" left join "municipality" as "g1" on "g1"."id" = "g0"."key_municipality_id" where ("g0"."count" < ?1 or ("g0"."count" = ?1 and "g0"."key_category" > ?2) or ("g0"."count" = ?1 and "g0"."key_category" = ?2 and "g0"."key_municipality_id" > ?3)) order by "g0"."count" desc, "g0"."key_category", "g0"."key_municipality_id" limit ?4
--   ?1 = key 0 of the cursor in after
--   ?2 = key 1 of the cursor in after
--   ?3 = key 2 of the cursor in after
--   ?4 = the page size and one
-- read 2 groups
select "g0"."key_category" as "c0", "g1"."name" as "c1", "g0"."count" as "c2", "g0"."key_municipality_id" as "c3" from (select "t0"."category" as "key_category", "t0"."municipality_id" as "key_municipality_id", count(*) as "count" from "facility" as "t0" group by "key_category", "key_municipality_id") as "g0" left join "municipality" as "g1" on "g1"."id" = "g0"."key_municipality_id" where ("g0"."count" > ?1 or ("g0"."count" = ?1 and "g0"."key_category" < ?2) or ("g0"."count" = ?1 and "g0"."key_category" is null) or ("g0"."count" = ?1 and "g0"."key_category" = ?2 and "g0"."key_municipality_id" < ?3) or ("g0"."count" = ?1 and "g0"."key_category" = ?2 and "g0"."key_municipality_id" is null)) order by "g0"."count", "g0"."key_category" desc, "g0"."key_municipality_id" desc limit ?4
--   ?1 = key 0 of the cursor in before
--   ?2 = key 1 of the cursor in before
--   ?3 = key 2 of the cursor in before
--   ?4 = the page size and one
