namespace MembershipService.Data;

internal sealed class ClubDbContext(DbContextOptions<ClubDbContext> options) : DbContext(options)
{
    public DbSet<Member> Members => Set<Member>();

    public DbSet<Credential> Credentials => Set<Credential>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<Product> Products => Set<Product>();

    public DbSet<Order> Orders => Set<Order>();

    public DbSet<StandingPayment> StandingPayments => Set<StandingPayment>();

    public DbSet<SupportTicket> Tickets => Set<SupportTicket>();

    public DbSet<Survey> Surveys => Set<Survey>();

    public DbSet<SurveyAnswer> SurveyAnswers => Set<SurveyAnswer>();

    public DbSet<UsageEvent> UsageEvents => Set<UsageEvent>();

    public DbSet<ReadingListEntry> ReadingList => Set<ReadingListEntry>();

    public DbSet<LoginAttempt> LoginAttempts => Set<LoginAttempt>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Member>().HasIndex(member => member.Email).IsUnique();
        modelBuilder.Entity<Credential>().HasKey(credential => credential.MemberId);
        modelBuilder.Entity<Session>().HasKey(session => session.TokenHash);
        modelBuilder.Entity<Product>().HasKey(product => product.Sku);
        modelBuilder.Entity<Order>().HasMany(order => order.Lines).WithOne().IsRequired().OnDelete(DeleteBehavior.Cascade);
        modelBuilder.Entity<Order>().HasIndex(order => order.MemberId);
        modelBuilder.Entity<StandingPayment>().HasKey(payment => payment.MemberId);
        modelBuilder.Entity<UsageEvent>().HasIndex(usage => new { usage.MemberId, usage.At });
        modelBuilder.Entity<ReadingListEntry>().HasKey(entry => new { entry.MemberId, entry.Sku });
        modelBuilder.Entity<LoginAttempt>().HasIndex(attempt => new { attempt.IpAddress, attempt.At });
    }
}
