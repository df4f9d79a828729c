using Gateway.Catalog;
using Gateway.Graph.Answers;

namespace Gateway.Http.Demand;

/// <summary>
/// What somebody looked for waits here, in memory alone, until several clients have looked for it: what one client wrote is never told.
/// </summary>
internal sealed class WaitingRoom
{
    /// <summary>Fewer clients are not told apart from one who uses several addresses.</summary>
    public const int Clients = 5;

    /// <summary>A square kilometre may be a few houses.</summary>
    public const int ClientsOfSquare = 10;

    /// <summary>
    /// So many different things are told of a week and a subject: five addresses could have millions of made-up words told.
    /// </summary>
    private const int MostTold = 5_000;

    private const int Most = 20_000;

    private readonly Dictionary<Sought, Guest> guests = [];
    private int told;

    /// <summary>A client looked for it so often.</summary>
    /// <returns>All who did so far, when these are enough; it does not wait any more then. Null too when enough is told.</returns>
    public Guest? Note(Sought sought, ulong client, long times)
    {
        if (told >= MostTold)
        {
            return null;
        }

        if (!guests.TryGetValue(sought, out var guest))
        {
            if (guests.Count >= Most)
            {
                MakeRoom();
            }

            guests.Add(sought, guest = new Guest());
        }

        guest.Times += times;
        guest.Clients.Add(client);
        if (guest.Clients.Estimate() < (sought.Subject == DemandSubject.Square ? ClientsOfSquare : Clients))
        {
            return null;
        }

        guests.Remove(sought);
        if (++told >= MostTold)
        {
            guests.Clear();
        }

        return guest;
    }

    /// <summary>What one client alone looked for goes, and a quarter of all at least: what the fewest looked for.</summary>
    private void MakeRoom()
    {
        var fewestFirst = guests.Select(one => (Sought: one.Key, Clients: one.Value.Clients.Estimate())).OrderBy(one => one.Clients);
        foreach (var (sought, _) in fewestFirst.TakeWhile((one, place) => one.Clients == 1 || place < Most / 4).ToList())
        {
            guests.Remove(sought);
        }
    }

    /// <summary>Who looked for it, and how often.</summary>
    internal sealed class Guest
    {
        public DistinctCount Clients { get; } = new();

        public long Times { get; set; }
    }
}
