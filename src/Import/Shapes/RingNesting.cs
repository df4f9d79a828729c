namespace Gateway.Import.Shapes;

/// <summary>
/// Assembles areas from a flat list of rings: in a Shapefile outer rings are clockwise and holes counterclockwise, and the reader has to
/// find out which hole belongs to which area.
/// </summary>
internal static class RingNesting
{
    public static IReadOnlyList<IReadOnlyList<Position[]>> Of(IReadOnlyList<Position[]> rings)
    {
        List<Ring> all = [.. rings.Where(r => r.Length > 0).Select(Ring.Of)];
        var outer = all.Where(r => r.Turn <= 0).Select(r => new List<Ring> { r }).ToList();
        foreach (var hole in all.Where(r => r.Turn > 0))
        {
            // The smallest one around it; a ring inside no other is an area, whichever way it turns.
            if (outer.Where(area => area[0].Holds(hole)).MinBy(area => Math.Abs(area[0].Turn)) is { } around)
            {
                around.Add(hole);
            }
            else
            {
                outer.Add([hole]);
            }
        }

        return [.. outer.Select(area => (IReadOnlyList<Position[]>)[.. area.Select(r => r.Positions)])];
    }

    /// <summary>Returns twice the area in the unit of the positions: positive when the ring is counterclockwise.</summary>
    public static double Turn(IReadOnlyList<Position> ring)
    {
        var sum = 0.0;
        for (var i = 0; i < ring.Count; i++)
        {
            // Relative to the first position, or the large coordinates of a plane swamp the small differences within a ring.
            var (a, b) = (ring[i], ring[(i + 1) % ring.Count]);
            sum += ((a.East - ring[0].East) * (b.North - ring[0].North)) - ((b.East - ring[0].East) * (a.North - ring[0].North));
        }

        return sum;
    }

    private sealed record Ring(Position[] Positions, double Turn, Position SouthWest, Position NorthEast)
    {
        public static Ring Of(Position[] ring) => new(ring, RingNesting.Turn(ring),
            new Position(ring.Min(p => p.East), ring.Min(p => p.North)), new Position(ring.Max(p => p.East), ring.Max(p => p.North)));

        /// <summary>Whether the hole is inside this ring: its first position that is not a corner of the ring is.</summary>
        public bool Holds(Ring hole)
        {
            if (Math.Abs(Turn) < hole.Turn || hole.SouthWest.East < SouthWest.East || hole.SouthWest.North < SouthWest.North
                || hole.NorthEast.East > NorthEast.East || hole.NorthEast.North > NorthEast.North)
            {
                return false;
            }

            var corners = Positions.ToHashSet();
            return hole.Positions.Where(p => !corners.Contains(p)).Take(1).All(Holds);
        }

        private bool Holds(Position at)
        {
            var inside = false;
            for (int i = 0, j = Positions.Length - 1; i < Positions.Length; j = i++)
            {
                var (a, b) = (Positions[i], Positions[j]);
                inside ^= a.North > at.North != b.North > at.North
                    && at.East < a.East + ((at.North - a.North) / (b.North - a.North) * (b.East - a.East));
            }

            return inside;
        }
    }
}
