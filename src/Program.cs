Console.WriteLine(Gateway.Catalog.CityCatalog.Create().Entities.Count);
