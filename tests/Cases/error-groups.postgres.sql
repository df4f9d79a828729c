-- read 0 facilities, count
select count(*) from "facility" as "t0"
-- read 6 groups: refused, PageTooLarge { Coordinate = , Location = , Requested = 51, Maximum = 50 }
-- read 7 groups: refused, CursorUnreadable { Coordinate = , Location = , Argument = after, Cursor = %%% }
-- read 8 groups: refused, CursorOfAnotherList { Coordinate = , Location = , Argument = after, Cursor = ASi2pwD6rdcAAQYAAAAAAAAAAwMAAABBRUQDBgAAADk5OTExMw== }
