using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PcpdCases.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class ReferralGround : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ReferredFor",
                table: "EnforcementNotices",
                type: "nvarchar(48)",
                maxLength: 48,
                nullable: true);

            // Whatever was referred before the ground was recorded had not been followed.
            migrationBuilder.Sql("UPDATE EnforcementNotices SET ReferredFor = 'NotFollowed' WHERE ReferredOn IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ReferredFor",
                table: "EnforcementNotices");
        }
    }
}
