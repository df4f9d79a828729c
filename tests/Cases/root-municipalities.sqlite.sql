-- read 0 municipalities
select "t0"."id" as "c0", "t0"."code" as "c1", "t0"."name" as "c2", "t0"."name_kana" as "c3", "t0"."prefecture" as "c4" from "municipality" as "t0" order by "t0"."id" limit ?1
--   ?1 = the page size
-- read 0 municipalities, count
select count(*) from "municipality" as "t0"
