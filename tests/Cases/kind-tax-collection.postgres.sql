-- read 0 taxCollections
select * from (select "t0"."id" as "c0", "t0"."fiscal_year" as "c1", "t0"."tax_item" as "c2", "t0"."part" as "c3", "t0"."arrears" as "c4", "t0"."assessed_yen" as "c5", "t0"."collected_yen" as "c6", "t0"."written_off_yen" as "c7", "t0"."unpaid_yen" as "c8", "t0"."rate" as "c9", "t0"."is_total" as "c10", "t0"."unit_declared" as "c11", "t0"."unit_evidence" as "c12", "t1"."name" as "c13", "t2"."kind" as "c14", "t0"."source_line" as "c15", "t0"."source_original" as "c16", "t3"."columns" as "c17" from (select "t0"."id", "t0"."fiscal_year", "t0"."tax_item", "t0"."part", "t0"."arrears", "t0"."assessed_yen", "t0"."collected_yen", "t0"."written_off_yen", "t0"."unpaid_yen", "t0"."rate", "t0"."is_total", "t0"."unit_declared", "t0"."unit_evidence", "t0"."source_line", "t0"."source_original", "t0"."municipality_id", "t0"."dataset_id", "t0"."file_id" from "tax_collection" as "t0" order by "t0"."source_line" nulls first, "t0"."id" limit 16) as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" left join "dataset" as "t2" on "t2"."id" = "t0"."dataset_id" left join "source_file" as "t3" on "t3"."id" = "t0"."file_id" order by "t0"."source_line" nulls first, "t0"."id") as u limit $1
--   $1 = the page size
-- read 0 taxCollections, count
select count(*) from "tax_collection" as "t0"
-- read 1 taxCollections
select * from (select "t0"."unpaid_yen" as "c0", "t0"."id" as "c1" from "tax_collection" as "t0" where "t0"."arrears" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = 'ARREARS'
--   $2 = the page size
-- read 2 taxCollection
select "t0"."tax_item" as "c0", "t0"."assessed_yen" as "c1", "t1"."id" as "c2" from "tax_collection" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" where "t0"."id" = $1 limit 1
--   $1 = the key looked up
-- read 3 taxCollections, count
select p.number, x.* from (select min(number) as number, key from (select row_number() over () as number, q."c0" as key from (select "t1"."id" as "c0" from "tax_collection" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" where "t0"."id" = $1 limit 1) as q) as s group by key order by 1) as p cross join lateral (select count(*) from "tax_collection" as "t0" where "t0"."municipality_id" = p.key) as x
--   $1 = the key looked up
