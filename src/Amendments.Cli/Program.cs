Console.WriteLine("amend");
