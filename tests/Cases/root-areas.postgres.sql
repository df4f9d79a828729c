-- read 0 areas
select * from (select "t0"."id" as "c0", "t0"."code" as "c1", "t0"."name" as "c2", "t0"."name_kana" as "c3", "t0"."town_id" as "c4", "t1"."name" as "c5" from (select "t0"."id", "t0"."code", "t0"."name", "t0"."name_kana", "t0"."town_id", "t0"."municipality_id" from "area" as "t0" order by "t0"."id" limit 16) as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" order by "t0"."id") as u limit $1
--   $1 = the page size
-- read 0 areas, count
select count(*) from "area" as "t0"
