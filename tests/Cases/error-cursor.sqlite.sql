-- read 0 facilities: refused, CursorUnreadable { Coordinate = , Location = , Argument = after, Cursor = %%% }
-- read 1 facilities: refused, CursorUnreadable { Coordinate = , Location = , Argument = before, Cursor =  }
-- read 2 facilities: refused, CursorUnreadable { Coordinate = , Location = , Argument = after, Cursor = Mg== }
-- read 3 facilities: refused, CursorUnreadable { Coordinate = , Location = , Argument = after, Cursor = AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA }
-- read 4 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" order by "t0"."id" limit ?1
--   ?1 = the page size
