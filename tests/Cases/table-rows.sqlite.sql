-- read 0 tableRows
select "t0"."id" as "c0", "t0"."source_line" as "c1", "t0"."source_original" as "c2", "t1"."columns" as "c3", "t2"."slug" as "c4" from "table_row" as "t0" left join "source_file" as "t1" on "t1"."id" = "t0"."file_id" left join "dataset" as "t2" on "t2"."id" = "t0"."dataset_id" where exists (select 1 from json_each("t0"."source_original") as "j0" where instr("j0"."value", ?1) > 0) order by "t0"."source_line", "t0"."id" limit ?2
--   ?1 = '1,200'
--   ?2 = the page size
-- read 0 tableRows, count
select count(*) from "table_row" as "t0" where exists (select 1 from json_each("t0"."source_original") as "j0" where instr("j0"."value", ?1) > 0)
--   ?1 = '1,200'
